/** Where a workflow is called. */
export const triggerAddress = (origin: string, id: string): string => `${origin}/workflows/${id}/trigger`

/** For a shell: the secret itself as bearer. */
export const bearerCall = (address: string): string =>
  `curl -X POST ${address} \\
  -H "Authorization: Bearer $WEBHOOK_SECRET" \\
  -H "Content-Type: application/json" \\
  -d '{"title": "Hello"}'`

/** For a shell: signed as Standard Webhooks want it, so that the secret itself is never sent. */
export const signedCall = (address: string): string =>
  `ID=msg_$(date +%s)
NOW=$(date +%s)
BODY='{"title": "Hello"}'
KEY=$(printf %s "\${WEBHOOK_SECRET#whsec_}" | base64 -d | xxd -p -c 256)
SIGNATURE=$(printf %s "$ID.$NOW.$BODY" | openssl dgst -sha256 -mac HMAC -macopt "hexkey:$KEY" -binary | base64)
curl -X POST ${address} \\
  -H "webhook-id: $ID" \\
  -H "webhook-timestamp: $NOW" \\
  -H "webhook-signature: v1,$SIGNATURE" \\
  -H "Content-Type: application/json" \\
  -d "$BODY"`
