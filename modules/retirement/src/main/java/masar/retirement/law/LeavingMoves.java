package masar.retirement.law;

import java.time.LocalDate;
import java.util.Optional;
import masar.kernel.Finding;
import masar.kernel.LegalRef;
import masar.kernel.Outcome;

/** RT28 to RT30: what may be done to an asked leaving: putting it off (art 215), taking it back (217), the day on which service ends (213). */
public final class LeavingMoves {
    static final LegalRef DEFERRAL = RetirementLaw.REGULATION.article(215);
    static final LegalRef WITHDRAWAL = RetirementLaw.REGULATION.article(217);

    private LeavingMoves() {
    }

    /**
     * RT28: acceptance of a resignation is put off within the thirty days, to a later day, and to one at most sixty days after the day
     * that was asked for.
     *
     * @param received the day on which it was received
     * @param still    for how many days the thirty stood still, because it was back with who asks
     * @param wished   the last day of work that was asked for
     * @param until    the day to which acceptance is to be put off
     * @param on       the day on which that is decided
     */
    public static Finding deferral(LocalDate received, int still, LocalDate wished, LocalDate until, LocalDate on) {
        LocalDate last = Resignation.latestDeferral(wished);
        LocalDate answer = Resignation.lastAnswer(received).plusDays(still);
        Finding finding = DEFERRAL.find("RT28", !on.isAfter(answer) && until.isAfter(on) && !until.isAfter(last)).given("received", received);
        return (still == 0 ? finding : finding.given("stoodStill", still)).given("lastWorkDay", wished).given("deferredTo", until).given("decidedOn", on)
                .gives("lastAnswer", answer).gives("latestDeferral", last);
    }

    /**
     * RT29: taking back what was accepted: before the day of leaving alone, and with the minister's consent.
     *
     * @param leaves  the first day out of service
     * @param on      the day on which it is taken back
     * @param consent whether the minister consents; empty while nobody has said
     */
    public static Finding withdrawal(LocalDate leaves, LocalDate on, Optional<Boolean> consent) {
        Outcome outcome = !on.isBefore(leaves) || consent.equals(Optional.of(false)) ? Outcome.REFUSED
                : consent.isPresent() ? Outcome.GRANTED : Outcome.NEEDS_PERSON;
        Finding finding = WITHDRAWAL.find("RT29", outcome).given("leaves", leaves).given("decidedOn", on);
        return consent.map(said -> finding.given("ministerConsents", said)).orElseGet(() -> finding.given("missing", "ministerConsents"));
    }

    /**
     * RT30: the last day of work: the one asked for, or the day of acceptance where that is later.
     *
     * @param wished   the last day that was asked for
     * @param accepted the day on which it was accepted, by word or by silence
     */
    public static Finding lastDay(LocalDate wished, LocalDate accepted) {
        LocalDate last = wished.isBefore(accepted) ? accepted : wished;
        return Resignation.SILENCE.find("RT30", true).given("wishedDay", wished).given("acceptedOn", accepted).gives("lastWorkDay", last)
                .gives("leaves", last.plusDays(1));
    }
}
