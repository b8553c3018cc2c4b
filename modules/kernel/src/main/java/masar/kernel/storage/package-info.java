/** Where the tables live: the one datasource, and the migration of every module's schema. Law and pages never import this. */
package masar.kernel.storage;
