package masar.performance.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import masar.identity.Caller;
import masar.kernel.Decision;
import masar.kernel.Power;
import masar.performance.CharterState;
import masar.performance.CharterView;
import masar.performance.PerformanceDesk;
import masar.performance.RatingPapers;
import masar.performance.TeamCharters;
import masar.ui.Address;
import masar.ui.Say;

/** A charter at the desk: what its manager may do, or human resources. */
@Named("charterPage")
@RequestScoped
public class CharterPage {
    @Inject TeamCharters team;
    @Inject PerformanceDesk desk;
    @Inject RatingPapers papers;
    @Inject Caller caller;
    private CharterView view;
    private boolean manages;
    private String why = "";
    private String reason = "";
    private String review = "";

    @PostConstruct
    void read() {
        long id = Address.id("id");
        manages = team.manages(id);
        boolean hr = caller.may(Power.HR_SPECIALIST) || caller.may(Power.HR_DIRECTOR);
        view = manages || !hr ? team.of(id) : desk.of(id);
    }

    public CharterView getView() {
        return view;
    }

    /** Whether the caller is its manager. */
    public boolean isManages() {
        return manages;
    }

    /** Whether its goals are written now, by the caller. */
    public boolean isWriting() {
        return manages && view.state().isWriting();
    }

    /** Whether the caller rated what now waits for approval, and so does not approve it. */
    public boolean isOwnRating() {
        return view.state() == CharterState.RATED && caller.may(Power.HR_DIRECTOR, view.agency()) && !view.may("APPROVE");
    }

    /** Whether the caller keeps the copy of the rating. */
    public boolean isKeeping() {
        return view.copyOn().isPresent() && (caller.may(Power.HR_SPECIALIST, view.agency()) || caller.may(Power.HR_DIRECTOR, view.agency()));
    }

    /** Issues the copy as a paper, and leads to the person's papers. */
    public void paper() {
        Address.go("/agency/papers?id=" + view.employeeId() + "&made=" + papers.of(view.id()).id());
    }

    /** What the rules say of what is written. */
    public Decision getRules() {
        return team.rules(view.id());
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getReview() {
        return review;
    }

    public void setReview(String review) {
        this.review = review;
    }

    /** Changes to the form that the page offered. */
    public void form() {
        done("charters.form.done", team.form(view.id(), "lead".equals(Address.param("wanted"))));
    }

    /** Puts it before the employee. */
    public void propose() {
        done("charters.propose.done", team.propose(view.id(), seen()));
    }

    /** Takes it back. */
    public void takeBack() {
        done("charters.takeBack.done", team.takeBack(view.id(), seen()));
    }

    /** Signs. */
    public void sign() {
        done("charters.sign.done", team.sign(view.id(), seen()));
    }

    /** Writes the review down. */
    public void review() {
        done("charters.review.done", team.review(view.id(), seen(), Address.text(review)));
    }

    /** Begins an amendment. */
    public void amend() {
        done("charters.amend.done", team.amend(view.id(), seen(), Address.text(reason)));
    }

    /** Drops it. */
    public void drop() {
        done("charters.drop.done", team.drop(view.id(), seen()));
    }

    /** Approves the rating. */
    public void approve() {
        done("charters.approve.done", desk.approve(view.id(), seen()));
    }

    /** Gives the rating back. */
    public void sendBack() {
        done("charters.sendBack.done", desk.sendBack(view.id(), seen(), Address.text(why)));
    }

    private static long seen() {
        return Address.id("version");
    }

    private static void done(String said, CharterView after) {
        Say.good(said);
        Address.go("/agency/charter?id=" + after.id());
    }
}
