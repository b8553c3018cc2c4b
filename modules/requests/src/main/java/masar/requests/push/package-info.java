/**
 * Messages to the devices of people who want them, as Web Push with the house's own keys and nobody between (RFC 8030, 8291, 8292). What is
 * sent says only that there is news: what it is stands inside the house.
 */
package masar.requests.push;
