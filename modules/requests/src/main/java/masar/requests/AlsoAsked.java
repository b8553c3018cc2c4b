package masar.requests;

import java.util.List;

/**
 * What people ask for that lives by no steps of the engine, lent to «طلباتي» by the module that keeps it: a CDI bean. It is listed among
 * the requests by its moment, in its own words for where it stands.
 */
public interface AlsoAsked {
    /** Its code, which no kind of request has; its name is the text {@code requests.CODE.title}. */
    String code();

    /** The caller's own, newest first (or nearest to the edge first, where that is asked backward); {@link Newest} reads them so. */
    List<AlsoRow> mine(AlsoQuery query);
}
