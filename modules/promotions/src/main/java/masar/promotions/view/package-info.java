/** Pages of promotions. */
package masar.promotions.view;
