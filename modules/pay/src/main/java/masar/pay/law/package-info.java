/** The law of pay: ladders, increments, pay on appointment, promotion, return and waiver, and what is taken off. Facts in, findings out. */
package masar.pay.law;
