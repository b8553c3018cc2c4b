package masar.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person had typed into a form that could not be taken because its session, or the page's state, was over. Who knows people
 * keeps it for them; the page shows it again when they come back. The frame renders without.
 */
public interface TypedBefore {
    /** Names the hidden field by which a form that outlives its session says whose it is. */
    String VISIT = "masar-visit";

    /** What that field carries: names this visit, and is good for nothing else. Empty when nobody has signed in. */
    String visit();

    /** What was typed on the page of this address: values by the name of their field. Empty when nothing waits there. */
    Map<String, List<String>> on(String address);

    /** Keeps what this request brings, and answers the address of the page it was typed on; empty when it could not be kept. */
    Optional<String> keep();
}
