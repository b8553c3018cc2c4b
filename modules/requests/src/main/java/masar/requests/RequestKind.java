package masar.requests;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import masar.kernel.Power;
import masar.kernel.Refused.Problem;
import masar.ui.ServiceCard;

/**
 * A kind of request, declared by the module that knows what it is about: a CDI bean ({@code @ApplicationScoped}) that implements
 * this. The engine keeps the life, the clocks, the inbox, the notices and the evidence; the kind says who may ask, who decides,
 * what is wrong with a draft and what approval does.
 *
 * <p>Texts of a kind, in its module's text files: {@code requests.CODE.title},
 * {@code requests.CODE.reason.REASON}, {@code requests.step.STEP} where a step is not one of {@code verify} and {@code approve}.
 */
public interface RequestKind {

    /** Its code, lower case with dashes, e.g. {@code "data-correction"}; stands in addresses and rows, never changes. */
    String code();

    /** The service page of this kind; the engine announces it to the list of services. */
    ServiceCard card();

    /** Who decides, in which order; at least one step, the last approves. */
    List<DecisionStep> steps();

    /**
     * The step from which a request of this applicant begins, 0 for the first: a kind may begin later where nobody could take the first.
     *      */
    default int firstStep(Applicant applicant) {
        return 0;
    }

    /**
     * Of those who hold a power, by national id, whom it lets see and take no more than the people of one unit: the Arabic name of that unit.
     * Who is missing reaches the whole agency.
     */
    default Map<String, String> units(Power power, Collection<String> holders) {
        return Map.of();
    }

    /** How long the agency and the applicant have. */
    ClockRule clock();

    /**
     * Who this person is as an applicant of this kind, and which agency decides.
     *
     * @throws masar.kernel.Refused when the conditions of the service keep the person out, with the sentence that says why
     */
    Applicant applicant(String nationalId);

    /**
     * The person of this national id as one for whom an officer asks on the agency's behalf, and which agency decides; the caller is the
     * officer. A kind that does not say so is asked by people for themselves alone.
     *
     * @throws masar.kernel.Refused when the caller may not ask it for this person
     */
    default Applicant about(String nationalId) {
        throw masar.kernel.Refused.notFound();
    }

    /**
     * Who this person is as an applicant now that they were transferred, and which agency decides; asked without a caller. Empty where
     * the agency to which the request was sent decides it nonetheless.
     */
    default Optional<Applicant> transferred(Applicant before) {
        return Optional.empty();
    }

    /** Whether requests of this kind go before all others: in the inbox they come first. */
    default boolean urgent() {
        return false;
    }

    /** What stands in the trail when its sender proves who they are anew, without which it is not sent; empty where that is not asked. */
    default Optional<String> confirmedAs() {
        return Optional.empty();
    }

    /** Address of the page that edits this draft, e.g. {@code /my/correction?draft=17}. */
    String formAddress(DraftView draft);

    /** All that keeps this draft from being sent; empty when nothing does. Also asked again on sending. */
    List<Problem> check(DraftView draft);

    /**
     * What somebody asks for who sends plain values by field name and not a form, as the API does: canonical values beside what the
     * record says now. A kind that does not say so can be asked for at its pages alone.
     *
     * @throws masar.kernel.Refused naming each field that does not exist, or whose value is what the record says already
     */
    default List<ItemChange> items(Map<String, String> wanted) {
        throw masar.kernel.Refused.notFound();
    }

    /** Label of an item's field in this language. */
    String label(Item item, Locale locale);

    /** What an item asks for in a few words, for lists; made of the item alone, without asking the database. Its label, where that says it. */
    default String brief(Item item, Locale locale) {
        return label(item, locale);
    }

    /** A canonical value of this item (its old or its wanted one) as people read it in this language; empty text for nothing. */
    String shownValue(Item item, String canonical, Locale locale);

    /** What approval would do if every item not refused were accepted now. */
    List<Effect> effects(RequestView request, Locale locale);

    /** Where officers read the applicant's whole record, from the root; empty where there is no such page. */
    default String personAddress(Applicant applicant) {
        return "";
    }

    /** Where officers read the case that a request of this number begins, from the root; empty where there is none. */
    default String caseAddress(String number) {
        return "";
    }

    /** Where applicants follow the case that their request of this number begins, from the root; empty where there is none. */
    default String ownCaseAddress(String number) {
        return "";
    }

    /** Whether time does nothing to the request of this number for now, though its last day has passed: something else must be decided first. */
    default boolean waits(String number) {
        return false;
    }

    /** The request has just been sent, in this transaction; throwing undoes it. */
    default void onSubmitted(RequestView request) {
    }

    /**
     * A move was made that decides nothing: verified, given back, completed, taken back, lapsed, handed on (the applicant is then as the new agency knows
     * them); in this transaction. For
     * kinds that keep something of their own beside the request.
     */
    default void onMoved(String number, Move move, Applicant applicant) {
    }

    /**
     * Whether requests of this kind are confidential: whom {@link #concerned} names neither sees nor decides them as an officer, nor does a
     * delegate of theirs.
     */
    default boolean confidential() {
        return false;
    }

    /** National IDs of those whom this request concerns; asked once, when it is sent, of confidential kinds alone. */
    default Set<String> concerned(RequestView request) {
        return Set.of();
    }

    /** Whether the law lets the last step put its decision off. */
    default boolean deferrable() {
        return false;
    }

    /**
     * The last step puts its decision off, in this transaction. Answers the last day for an answer from now on.
     *
     * @param until the day to which it is put off
     * @throws masar.kernel.Refused at the field {@code until} when the law forbids that day
     */
    default LocalDate onDeferred(String number, LocalDate until) {
        throw masar.kernel.Refused.notFound();
    }

    /** The agency, or its silence, has decided, in this transaction. Approval is applied here; throwing undoes all. */
    void onDecided(DecidedRequest decided);
}
