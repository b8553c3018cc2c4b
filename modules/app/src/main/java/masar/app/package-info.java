/** The WAR and the runnable JAR: descriptors, home, start-up, error pages. */
package masar.app;
