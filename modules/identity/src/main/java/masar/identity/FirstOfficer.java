package masar.identity;

import masar.kernel.Setting;

/** The first ministry officer of an empty installation: somebody must grant the first power. */
final class FirstOfficer {
    /** National ID of the person who becomes ministry officer at their first sign-in, once, while nobody was ever granted that power. */
    static final Setting ID = Setting.of("masar.first-officer", "");

    private FirstOfficer() {
    }

    static boolean is(String nationalId) {
        return !ID.text().isEmpty() && ID.text().equals(nationalId);
    }
}
