/**
 * A small OpenID provider that plays the national sign-on for the demo: user name, password, one-time code. It stands in for an
 * outside system, so the rest of the house meets it over HTTP alone. Its addresses exist only while the demo is on.
 */
package masar.demo.signon;
