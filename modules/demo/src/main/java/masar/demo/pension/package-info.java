/**
 * Plays the pension body, a remote system with its weaknesses: it answers after a while, loses the confirmation of the first file, gives the
 * first file of each case back with remarks, says everything twice, and of a mended file loses one answer on the way. Of a month's contributions it has some figures wrong and some people not at all. Exists while the demo is on.
 */
package masar.demo.pension;
