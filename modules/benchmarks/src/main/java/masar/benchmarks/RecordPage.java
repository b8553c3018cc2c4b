package masar.benchmarks;

/** «بياناتي الوظيفية»: the whole record of the one who asks. */
final class RecordPage {
    private RecordPage() {
    }

    static void measure(Run run) throws Exception {
        var people = Run.some(run.people(), 32);
        new Compared(run, "my record")
                .way(Compared.PRODUCT, Run.visits(people, run::enter, "/my/record", Person.Known::nationalId))
                .way(Compared.FACES, Run.visits(people, run::enterBare, "/bare/record.xhtml", Person.Known::nationalId))
                .way(Compared.SERVLET, Run.visits(people, run::enterBare, "/bare/record", Person.Known::nationalId))
                .measure().tell(0.5, 0.25);
    }
}
