/**
 * Plays the health platform: it issues sick-leave reports for people of the demo and sends them to Masar over HTTP, signed, each twice; a report of
 * more than thirty days, and one from abroad, it sends to the General Medical Commission, which approves after a while. Exists while the demo is on.
 */
package masar.demo.health;
