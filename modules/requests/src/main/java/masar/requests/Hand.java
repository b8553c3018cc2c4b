package masar.requests;

/**
 * Whose hand moves a request, as it is written into the trail.
 *
 * @param id         national id, empty for the house
 * @param name       name in Arabic, or the part of the house
 * @param power      name of the power, empty for applicant and house
 * @param behalfId   national id of who delegated the power, empty for nobody
 * @param behalfName name of who delegated
 */
record Hand(String id, String name, String power, String behalfId, String behalfName) {

    /** The house itself. */
    static Hand house(String part) {
        return new Hand("", part, "", "", "");
    }

    /** Who sent it. */
    static Hand sender(Request request) {
        return new Hand(request.senderId, request.senderName, "", "", "");
    }
}
