package masar.ui;

import java.util.List;

/**
 * Figures that a module lends to the dashboards: a CDI bean, whose methods guard themselves as any use case does. They are counted in the
 * database, in a number of statements that does not grow; what would take long for the nation is counted by a daily run, and says when.
 */
public interface Board {
    /** Place among the others, ascending; leave gaps of ten. */
    int order();

    /** The pictures that the caller may see of the own agencies; none where the caller has no such power. */
    List<Picture> mine();

    /**
     * The same for the ministry.
     *
     * @param agency code of one agency, empty for all
     */
    List<Picture> all(String agency);
}
