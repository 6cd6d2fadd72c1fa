import type { BusinessTime } from '../../app/command.ts';
import type {
  Message,
  Messenger,
  NoticeToRender,
  RenderNotice,
} from '../../app/ports/messenger.ts';
import type { Instant } from '../../domain/calendar/isoDate.ts';
import type { Arriving } from '../../domain/steps/togetherAt.ts';
import type { Mail, Mailer } from '../../app/ports/mailer.ts';
import type { GraphPort } from '../port.ts';
import type { NoticeBook } from './noticeBook.ts';
import type { Pace } from './pace.ts';
import type { RegisterDeps } from '../register/registerDeps.ts';

/** What a sent card becomes when what it asked no longer holds: a short "done", without buttons. */
export type RenderLapsed = (what: NoticeToRender, time: BusinessTime) => Promise<Message>;

type WaitsUntil = (
  arriving: Omit<Arriving, 'minutes'>,
  kenmerk: string,
  time: BusinessTime,
) => Instant | undefined;

/** Model and proof are those of the register beside it. */
export interface DeliveryDeps extends RegisterDeps {
  readonly messenger: Messenger;
  readonly book: NoticeBook;
  /** The same door, where what is asked in one breath goes in one batch. */
  readonly together?: GraphPort;
  readonly render: RenderNotice;
  readonly renderLapsed: RenderLapsed;
  /** Until when what a decision owes is kept, to be told with what else arrives; absent: everything goes at once. */
  readonly waitsUntil?: WaitsUntil;
  readonly pace: Pace;
  /** For whom the chat does not reach; absent where the organisation has no mailbox for it. */
  readonly mailer?: Mailer;
  readonly mailOf?: (message: Message) => Mail;
}
