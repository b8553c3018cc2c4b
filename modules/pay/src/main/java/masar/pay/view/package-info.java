/** The pages of pay: the ladder explorer, open to all, and a person's own pay. */
package masar.pay.view;
