/**
 * The words every module speaks: dates and periods of the civil service, law references, findings and decisions,
 * refusals, powers, who is acting, what time it is, and the folding of Arabic text. It has no tables and knows no other module.
 */
package masar.kernel;
