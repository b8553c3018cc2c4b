/**
 * What the law says of promotion: who is eligible, how candidates are compared, ranked and matched with posts, and what a late
 * correction would have changed. Pure: no clock, no tables; the day of the question is a fact.
 */
package masar.promotions.law;
