/** The yardsticks: what the same rows cost on the same server with as little code as can be. Never part of the product. */
package masar.benchmarks.bare;
