package masar.retirement;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import masar.identity.Caller;
import masar.kernel.OpenToAll;
import masar.requests.Applicant;
import masar.requests.DecidedRequest;
import masar.requests.Move;
import masar.requests.RequestKind;

/** What all kinds of leaving have in common: whoever asks or opens, the case is kept in step with its request. */
@OpenToAll("asked by the request engine, which guards each act; the case is read and written by guarded contracts")
abstract class LeavingKind implements RequestKind {
    @Inject Caller caller;
    @Inject LeavingLife life;

    @Override
    public String personAddress(Applicant applicant) {
        return "/agency/person?id=" + applicant.employeeId();
    }

    @Override
    public String caseAddress(String number) {
        return "/agency/leaving?number=" + number;
    }

    @Override
    public boolean waits(String number) {
        return life.held(number);
    }

    @Override
    @Transactional
    public void onMoved(String number, Move move, Applicant applicant) {
        life.moved(number, move, applicant);
    }

    @Override
    @Transactional
    public void onDecided(DecidedRequest decided) {
        life.decided(decided, code());
    }
}
