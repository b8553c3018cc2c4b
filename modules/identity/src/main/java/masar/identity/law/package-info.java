/** The rules of identity, pure: no clock, no database. */
package masar.identity.law;
