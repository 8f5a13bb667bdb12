const LOGIN_PATH =
  /\/(?:users\/sign_in|user\/login|login|signin|sign-in|sso|saml2?|oauth2?|openid-connect|adfs)(?:\/|$)/iu;
const LOGIN_FORM = /<input[^>]{0,500}type=["']?password/iu;

/** Whether a redirect leads to a page where people log in: the forge shows nothing without an account. */
export function isLoginAddress(address: string): boolean {
  return URL.canParse(address) && LOGIN_PATH.test(new URL(address).pathname);
}

/** Whether a page is one: it asks for a password. */
export function isLoginPage(html: string): boolean {
  return LOGIN_FORM.test(html.slice(0, 200_000));
}
