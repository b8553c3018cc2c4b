/**
 * Named figures of the running JAR, measured from outside over HTTP, as ratios to yardsticks in the same server process and the same
 * run. Ships nowhere; used by nobody; needs the JAR of app. A new measurement is a class with {@code measure(Run)} and a line in
 * {@link masar.benchmarks.Benchmarks}.
 */
package masar.benchmarks;
