/**
 * The public JSON API: answers about the law's calendar and arithmetic, open to everybody, every number with its findings. A wrong
 * argument is answered with {@code application/problem+json} that names the field in both languages.
 */
package masar.app.api;
