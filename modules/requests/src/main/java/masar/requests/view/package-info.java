/** The pages of requests: their beans, thin. */
package masar.requests.view;
