/** The pages of training and scholarships. */
package masar.development.view;
