/** Pages of performance. */
package masar.performance.view;
