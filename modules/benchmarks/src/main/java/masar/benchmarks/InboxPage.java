package masar.benchmarks;

/** The inbox of an agency's officers; fewer officers than sessions, so each has several. */
final class InboxPage {
    private InboxPage() {
    }

    static void measure(Run run) throws Exception {
        var officers = Run.some(run.officers(), 32);
        new Compared(run, "inbox")
                .way(Compared.PRODUCT, Run.visits(officers, run::enter, "/agency/inbox", Person.Known::shortName))
                .way(Compared.FACES, Run.visits(officers, run::enterBare, "/bare/inbox.xhtml", who -> "<td>data-correction</td>"))
                .way(Compared.SERVLET, Run.visits(officers, run::enterBare, "/bare/inbox", who -> "<td>data-correction</td>"))
                .measure().tell(Double.NaN, Double.NaN);
    }
}
