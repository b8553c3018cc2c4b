/**
 * What module tests stand on; ships nowhere. {@link masar.testing.House} runs the contract beans of all modules on the class path
 * for real, without a server: CDI by Weld, JPA by the server's own EclipseLink, the modules' own migrations, and transactions that
 * behave as the server's. {@link masar.testing.TestDatabase} is the database: Derby in memory, or a real PostgreSQL when the system
 * property {@code masar.test.db} says {@code postgresql}.
 */
package masar.testing;
