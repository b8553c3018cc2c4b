/**
 * What the law says of the end of service: its reasons, the statutory age, who is entitled to a pension and how much it is. Pure: no
 * clock, no tables; the day of leaving is a fact.
 */
package masar.retirement.law;
