package masar.ui;

import java.io.Serializable;

/**
 * One answer a person may choose.
 *
 * @param value what the form sends, never shown
 * @param label what the person reads, already in their language
 */
public record Option(String value, String label) implements Serializable {
}
