import { Link } from '@fluentui/react-components';
import type { DossierView } from '../../../src/contract/dossierView.ts';
import { useLive } from '../../api/useLive.ts';
import { Facts } from '../../parts/Facts.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { hrefOf } from '../../route.ts';
import { useSession } from '../../session.ts';
import { StepActions } from '../../steps/StepActions.tsx';
import { mayCall } from './mayCall.ts';
import { accusedName, nameOf } from './nameOf.ts';

type Contact = DossierView['registration']['klager']['contact'];
type Message = NonNullable<DossierView['registration']['message']>;

/** What was registered: the story, who complains, about whom. */
export function ComplaintFacts({ view }: { readonly view: DossierView }) {
  const { common, text } = useSession();
  const { registration } = view;
  const { klager, accused } = registration;
  const labels = text.dossier.complaint;
  const calls = mayCall(view);
  const day = (date: string | undefined) => date && common.dates.longDay(date);
  return (
    <Fold
      title={labels.title}
      hint={common.categories[registration.category]}
      // Who is asked to take it reads it first.
      initiallyOpen={view.permitted.includes('accepteren')}
    >
      <Facts
        of={[
          [labels.what, registration.what],
          [
            labels.happened,
            [day(registration.happenedOn), registration.where].filter(Boolean).join(', '),
          ],
          [labels.categories, <Categories key="categories" of={registration} />],
          [
            labels.klager,
            [klager.name ?? labels.noName, common.klagerKinds[klager.kind]].join(', '),
          ],
          [labels.contact, <ContactData key="contact" of={klager.contact} calls={calls} />],
          [labels.gemachtigde, klager.gemachtigde?.name],
          [
            labels.gemachtigdeContact,
            klager.gemachtigde && (
              <ContactData key="gemachtigde" of={klager.gemachtigde.contact} calls={calls} />
            ),
          ],
          [
            labels.reply,
            [common.replyChannels[klager.replyChannel], klager.writtenOnly && labels.noCalls]
              .filter(Boolean)
              .join(', '),
          ],
          [labels.help, klager.helpWanted],
          [
            labels.accused,
            [common.accusedKinds[accused.kind], accusedName(view), accused.team]
              .filter(Boolean)
              .join(', '),
          ],
          [
            labels.received,
            `${String(day(registration.received))}, ${common.channels[registration.channel]}`,
          ],
          [
            labels.message,
            registration.message && <SourceOf key="message" of={registration.message} />,
          ],
          [labels.receivedByCoordinator, day(registration.receivedByCoordinator)],
          [labels.by, `${nameOf(view, registration.by)}, ${common.dates.moment(registration.at)}`],
        ]}
      />
      <StepActions steps={['over-wie']} />
    </Fold>
  );
}

/** What it is about; who sees all complaints looks from here at those that are alike. */
function Categories({
  of: { category, otherCategories },
}: {
  readonly of: DossierView['registration'];
}) {
  const { common, text } = useSession();
  const me = useLive('me', (api) => api.me()).value;
  return (
    <>
      {[category, ...otherCategories].map((one) => common.categories[one]).join(', ')}
      {me?.maySeeAll === true && '\n'}
      {me?.maySeeAll === true && (
        <Link href={hrefOf({ name: 'alle', about: category })}>
          {text.dossier.complaint.alike(common.categories[category])}
        </Link>
      )}
    </>
  );
}

function SourceOf({ of: { author, link, sentAt } }: { readonly of: Message }) {
  const { common, text } = useSession();
  const { noAuthor, toMessage } = text.register.fromMessage;
  const words = [author ?? noAuthor, sentAt && common.dates.moment(sentAt)].filter(Boolean);
  return (
    <>
      {words.join(', ')}
      {link !== undefined && '\n'}
      {link !== undefined && (
        <Link href={link} target="_blank" rel="noreferrer">
          {toMessage}
        </Link>
      )}
    </>
  );
}

function ContactData({
  of: { phone, email, address },
  calls,
}: {
  readonly of: Contact;
  /** Otherwise the number stands there and calls nobody. */
  readonly calls: boolean;
}) {
  return (
    <>
      {phone !== undefined &&
        (calls ? <Link href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</Link> : phone)}
      {phone !== undefined && (email ?? address) !== undefined && '\n'}
      {email !== undefined && <Link href={`mailto:${encodeURIComponent(email)}`}>{email}</Link>}
      {email !== undefined && address !== undefined && '\n'}
      {address}
    </>
  );
}
