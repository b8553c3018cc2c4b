package masar.requests;

import masar.kernel.Slice;

/**
 * What people ask for that lives by no clock and no steps, lent to «طلباتي» by the module that keeps it: a CDI bean. It is listed beside
 * the requests, in one's own words for where it stands.
 */
public interface AlsoAsked {
    /** Its code, which no kind of request has; its name is the text {@code requests.CODE.title}. */
    String code();

    /** The caller's own, newest first, paged by key. */
    Slice<AlsoRow> mine(String cursor, int size);
}
