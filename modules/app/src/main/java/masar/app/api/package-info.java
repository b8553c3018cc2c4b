/**
 * The JSON API. Public: answers about the law's calendar and arithmetic, open to everybody, every number with its findings. Below
 * {@code /me}: what the pages do, for the bearer of an access token. A wrong argument is answered with
 * {@code application/problem+json} that names the field in both languages.
 */
package masar.app.api;
