/**
 * A made-up civil service, the same on every machine: fixed seed, fixed day, people whose stories show one rule each, and then a
 * crowd of any size. It is made through the public contracts of the other modules alone; what it cannot make through them, they lack.
 *
 * <p>Nothing here exists unless the setting {@code masar.demo} is on. National IDs begin with 19, a range reserved for it, so that
 * no real person can be hit.
 */
package masar.demo;
