/** The pages of leave. */
package masar.leave.view;
