package masar.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import masar.identity.Caller;
import masar.kernel.Decision;
import masar.kernel.OpenToAll;
import masar.kernel.Refused;
import masar.requests.DecidedRequest;
import masar.requests.Evidence;
import masar.requests.Item;
import masar.requests.Notices;
import masar.requests.RequestView;
import masar.requests.Requests;
import masar.requests.TextKey;

/** Keeps the rows of grievances in step with their requests, in the same transaction. */
@ApplicationScoped
@OpenToAll("called by the kinds of grievance, and by Grievances, which guards it")
class GrievanceLife {
    @Inject GrievanceBook book;
    @Inject GrievancePost post;
    @Inject UpheldBook upheld;
    @Inject Requests requests;
    @Inject Evidence evidence;
    @Inject Notices notices;
    @Inject Caller caller;

    /** Whether what was brought is the caller's own, with its facts as they are, and may go on from what it goes on from. */
    boolean isSound(Brought b) {
        if (b.cause() == GrievanceCause.FIRST) {
            return book.lent(b.what().code(), b.what().ref()).filter(b::isOf).isPresent();
        }
        Optional<GrievanceRow> before = book.find(b.goesOn()).filter(g -> g.nationalId.equals(caller.nationalId()));
        return before.filter(g -> b.isOf(g.brought().what()) && b.known().equals(g.brought().known()) && mayGoOn(g, b.cause())).isPresent();
    }

    /** Whether this row may be gone on from: to the ministry once it is answered or late, anew once it is closed. */
    boolean mayGoOn(GrievanceRow g, GrievanceCause cause) {
        if (cause == GrievanceCause.REOPENED) {
            return g.state == GrievanceState.ACCEPTED || g.state == GrievanceState.FINAL;
        }
        return g.stage == GrievanceStage.AGENCY && (g.state == GrievanceState.REPLIED || g.state == GrievanceState.OPEN && book.clock.today().isAfter(g.dueOn));
    }

    /** Which kind of request this is: the ministry's when the agency has answered, or when nobody there is left to decide it. */
    String kindFor(Brought b) {
        String agencys = switch (GrievanceBook.route(b.what().matter())) {
            case DECISION -> DecisionGrievance.CODE;
            case RATING -> RatingGrievance.CODE;
            case RIGHT -> RightGrievance.CODE;
        };
        boolean ministry = b.what().answered() || b.cause() == GrievanceCause.ESCALATED
                || b.cause() == GrievanceCause.REOPENED && book.find(b.goesOn()).filter(g -> g.stage == GrievanceStage.MINISTRY).isPresent()
                || !book.agencyMayDecide(b.what().agency(), agencys, caller.nationalId(), b.concerned());
        return ministry ? MinistryGrievance.CODE : agencys;
    }

    void brought(RequestView request, GrievanceStage stage) {
        Item item = request.items().get(0);
        Brought b = Brought.read(item.oldValue()).orElseThrow(Refused::notFound);
        Decision law = book.law(b);
        String caseNumber = request.number();
        if (!b.goesOn().isEmpty()) {
            GrievanceRow before = book.locked(b.goesOn()).filter(g -> mayGoOn(g, b.cause())).orElseThrow(() -> new Refused("grieve.refused.none"));
            caseNumber = before.caseNumber;
            // Whoever decides next has no way to the earlier request: what proved it comes along.
            evidence.along(before.number, request.number());
            goOn(before, b.cause());
        }
        book.em.persist(new GrievanceRow(request, caseNumber, stage, b, item.wanted().strip(), law, book.clock.today()));
        book.em.flush();
        book.tell(b.what(), lender -> lender.grieved(caller.nationalId(), b.what().ref(), request.number()));
    }

    private void goOn(GrievanceRow before, GrievanceCause cause) {
        if (cause == GrievanceCause.REOPENED) {
            return;
        }
        boolean late = before.state == GrievanceState.OPEN;
        before.closes(GrievanceState.ESCALATED, book.clock.today());
        book.em.flush();
        if (late) {
            // The agency's days are over and the law makes nothing of its silence: its request ends with the way to the ministry.
            requests.withdraw(before.number, "");
        }
    }

    void dropped(String number) {
        book.locked(number).filter(g -> g.state == GrievanceState.OPEN).ifPresent(g -> {
            g.closes(GrievanceState.DROPPED, book.clock.today());
            answered(g, false);
        });
    }

    private void answered(GrievanceRow g, boolean accepted) {
        Brought b = g.brought();
        book.tell(b.what(), lender -> lender.answered(g.nationalId, b.what().ref(), g.number, accepted));
    }

    void decided(DecidedRequest decided) {
        GrievanceRow row = book.locked(decided.number()).orElseThrow(Refused::notFound);
        boolean silent = decided.decider().isEmpty() && !decided.approved();
        if (!silent && decided.reason().isBlank()) {
            throw Refused.field("reason", "grieve.refused.reply");
        }
        GrievanceReply reply = silent ? GrievanceReply.SILENT : decided.approved() && !decided.accepted().isEmpty() ? GrievanceReply.GRANTED : GrievanceReply.REFUSED;
        row.replied(reply, silent ? "" : decided.reason(), decided.on());
        answered(row, reply == GrievanceReply.GRANTED);
        if (reply == GrievanceReply.GRANTED) {
            upheld.begin(row);
        }
        if (row.stage == GrievanceStage.MINISTRY) {
            post.promise(row);
        }
        notices.tell(row.nationalId, row.stage == GrievanceStage.MINISTRY ? "grievances.notice.final" : "grievances.notice.replied", "/my/grieved?number=" + row.number,
                "grievance:" + row.number + ":" + row.state, row.number, new TextKey(reply.key()));
    }
}
