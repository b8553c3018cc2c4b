/** Text that must be right to the letter: Arabic folding, national numbers, mobiles, accounts, mail addresses, sums of money. */
package masar.kernel.text;
