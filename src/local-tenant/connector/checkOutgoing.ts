import { isJsonObject, type JsonObject } from '../web/json.ts';

const maximumBytes = 28 * 1024;

export interface ActivityRefusal {
  readonly status: 400 | 413;
  readonly code: string;
  readonly message: string;
}

/**
 * Why the connector does not take an activity of the bot; undefined when it does.
 *
 * Text next to an attachment is refused, because Teams makes two bubbles of it and
 * gives no id back, so that nothing can be updated later.
 */
export function checkOutgoing(activity: JsonObject): ActivityRefusal | undefined {
  if (activity['type'] !== 'message' && activity['type'] !== 'typing') {
    return refusal(400, 'BadSyntax', 'Activity type must be message or typing');
  }
  if (Buffer.byteLength(JSON.stringify(activity)) > maximumBytes) {
    return refusal(413, 'MessageSizeTooBig', 'Message size too large');
  }
  const attachments = activity['attachments'] ?? [];
  if (!Array.isArray(attachments) || !attachments.every(isJsonObject)) {
    return refusal(400, 'BadSyntax', 'attachments must be an array of objects');
  }
  const text = activity['text'];
  if (typeof text === 'string' && text !== '' && attachments.length > 0) {
    return refusal(400, 'BadSyntax', 'Send a card without text; use summary');
  }
  if (
    activity['type'] === 'message' &&
    attachments.length === 0 &&
    (typeof text !== 'string' || text === '')
  ) {
    return refusal(400, 'BadSyntax', 'A message needs text or an attachment');
  }
  return undefined;
}

const refusal = (status: 400 | 413, code: string, message: string): ActivityRefusal => ({
  status,
  code,
  message,
});
