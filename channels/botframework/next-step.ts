/** What an operator reads of a failure: the platform's answer and what to do. Never holds a token or a person's words. */
export function nextStep(error: unknown): string {
  const { name, statusCode, errorCode, message } = error as Record<string, unknown>;
  if (/invalid_client|unauthorized_client|AADSTS7\d+/.test(`${errorCode} ${message}`))
    return `Microsoft refused the app's credentials: check MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppType and MicrosoftAppTenantId (a password expires; make a new one in the Azure portal).`;
  if (statusCode === 401)
    return 'Bot Framework answered 401: MicrosoftAppType or MicrosoftAppTenantId does not fit the bot in the Azure portal.';
  if (typeof statusCode === 'number') return `Bot Framework answered ${statusCode}.`;
  if (name === 'AbortError' || name === 'RestError')
    return 'Bot Framework’s connector gave no answer, or half of one: check that this server may call the internet.';
  if (name === 'TypeError' || name === 'TimeoutError' || errorCode === 'network_error')
    return 'Bot Framework cannot be reached: check that this server may call login.botframework.com and login.microsoftonline.com.';
  return `${name}`;
}
