package masar.benchmarks;

import java.util.List;

/**
 * Somebody of the demo, and which of their pages are walked: those that only they and their like have, so that no page is measured for everybody anew.
 *
 * @param user   their name at the demo
 * @param nameEn their name on record
 * @param says   what they are
 * @param doors  how the addresses of their pages begin
 * @param calls  what their programs ask the API for; {@code NUMBER} stands for a request that they may open
 */
record Role(String user, String nameEn, String says, List<String> doors, List<String> calls) {
    private static final List<String> MINE = List.of("/api/me", "/api/me/career", "/api/me/allowances?months=2", "/api/me/promotions", "/api/me/requests", "/api/me/requests/NUMBER");
    private static final List<String> DESK = List.of("/api/agency/inbox", "/api/agency/inbox?due=near", "/api/agency/inbox?shown=all&sort=sent", "/api/agency/requests/NUMBER");
    /** Whoever has not signed in. */
    static final Role ANYBODY = new Role("anybody", "", "nobody yet", List.of("/"), List.of("/api/pay/ladders/general", "/api/pay/on-promotion?grade=6&step=4",
            "/api/service?from=1985-03-15&to=2025-11-23", "/api/calendar/hijri/2026-11-23", "/api/calendar/gregorian/1448-06-13", "/api/verify/none"));
    /** All that are walked. */
    static final List<Role> ALL = List.of(ANYBODY,
            new Role("hind", "Hind Salem Abdulaziz Alrashed", "employee", List.of("/my"), MINE),
            new Role("nouf", "Nouf Abdullah Saad Alanazi", "employee in a round", List.of("/my/promotion", "/my/round", "/my/grievance"), List.of()),
            new Role("faisal", "Faisal Naif Mohammed Aldosari", "retired", List.of("/my/record", "/my/requests", "/my/papers", "/my/retirement"), List.of()),
            new Role("waleed", "Waleed Fahad Nasser Alharthi", "direct manager", List.of("/agency", "/my/scholarship"), DESK),
            new Role("majed", "Majed Abdulrahman Saleh Alsuwailem", "HR specialist", List.of("/agency"), DESK),
            new Role("sarah", "Sarah Ali Mubarak Alqahtani", "HR director", List.of("/agency"), DESK),
            new Role("khalid", "Khalid Mansour Abdullah Alfuhaid", "competent authority", List.of("/agency"), DESK),
            new Role("omar", "Omar Yousef Talal Alomari", "ministry officer", List.of("/ministry"), DESK),
            new Role("dalal", "Dalal Sultan Ziyad Alahmadi", "auditor", List.of("/ministry"), List.of()),
            new Role("badr", "Badr Nasser Sulaiman Alotaibi", "operator", List.of("/ministry"), List.of()));

    /** Whether an address is one of theirs to walk. */
    boolean walks(String address) {
        boolean guarded = address.matches("/(my|agency|ministry|evidence)([/?].*)?");
        return this == ANYBODY ? !guarded : doors.stream().anyMatch(address::startsWith);
    }
}
