/** What the law says of a record: which service counts, which birth date, when increments fall. Pure: no clock, no tables. */
package masar.records.law;
