/** The law of grievances, pure: when one may be brought, how long an answer may take, what follows from silence, and the suit after it. */
package masar.support.law;
