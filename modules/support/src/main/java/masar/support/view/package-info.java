/** The pages of support. */
package masar.support.view;
