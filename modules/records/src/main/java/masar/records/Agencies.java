package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Requires;
import masar.kernel.Slice;

/** The agencies of the civil service. */
@ApplicationScoped
@Transactional
public class Agencies {

    /** How many people an agency has, counted no further than {@link Agencies#COUNTED_TO}. */
    public record HeadCount(int serving, int former) {
    }

    /** A head count stops here; this number means so many or more. */
    public static final int COUNTED_TO = 10_000;

    /** Agencies by Arabic name; {@code words} is part of a name or a code, empty for all. */
    @OpenToAll("names of agencies are public")
    public Slice<Agency> find(String words, String cursor, int size) {
        throw new UnsupportedOperationException();
    }

    /** One agency, refused as not found when there is none. */
    @OpenToAll("names of agencies are public")
    public Agency byCode(String code) {
        throw new UnsupportedOperationException();
    }

    /** How many people this agency has today. */
    @Requires({Power.MINISTRY_OFFICER, Power.HR_DIRECTOR, Power.HR_SPECIALIST})
    public HeadCount headCount(String code) {
        throw new UnsupportedOperationException();
    }

    /** Adds an agency; refused when the code is taken. */
    @Requires(Power.MINISTRY_OFFICER)
    public void create(Agency agency) {
        throw new UnsupportedOperationException();
    }

    /** Changes names, kind, parent, seat and period of an agency. */
    @Requires(Power.MINISTRY_OFFICER)
    public void change(Agency agency) {
        throw new UnsupportedOperationException();
    }
}
