package masar.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import masar.kernel.PartialDate;
import masar.kernel.Power;
import masar.records.EmployeeRow.QualificationData;
import masar.records.EndReason;
import masar.records.EventKind;
import masar.records.Sex;

/** The people with names, one per rule worth seeing. Two agencies, so that each can show that it does not see the other's. */
final class Cast {
    static final String ROADS = "MOT";
    static final String HEALTH = "MOH";
    /** Number of who joined the cast when others were already on record somewhere. */
    static final int LATER = 19;
    /** Number of who joined it after that. */
    static final int NEWEST = 20;
    private static final String MINISTRY = "HRSD";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Ladder ladder;
    private final List<Person> people = new ArrayList<>();

    private Cast(Ladder ladder) {
        this.ladder = ladder;
    }

    /** All of them, in the order in which the demo page tells of them. */
    static List<Person> on(Ladder ladder) {
        Cast cast = new Cast(ladder);
        cast.employees();
        cast.officers();
        cast.keptOut();
        return List.copyOf(cast.people);
    }

    private void employees() {
        serving(1, "hind", "هند سالم عبدالعزيز الراشد", "Hind Salem Abdulaziz Alrashed", Sex.FEMALE, "1402-04-18", "DIPLOMA", "إدارة أعمال",
                "1423", ROADS, c -> c.increments(day("2003-09-13"), day("2009-06-20")).promoted(day("2009-06-21"), "")
                        .increments(day("2009-06-21"), day("2014-03-16")).promoted(day("2014-03-16"), "")
                        .moved(day("2016-08-21"), "BURAIDAH", ROADS + "-U2", "إدارة التخطيط والمتابعة")
                        .increments(day("2014-03-16"), day("2018-04-08")).promoted(day("2018-04-08"), "")
                        .increments(day("2018-04-08"), day("2022-05-15"))
                        .spell(EventKind.LEAVE_WITHOUT_PAY, day("2020-02-02"), Optional.of(day("2020-04-03")), "إجازة استثنائية")
                        .promoted(day("2022-05-15"), "").increments(day("2022-05-15"), TODAY), "2003-09-13", 4);
        serving(2, "turki", "تركي سعود فهد المطيري", "Turki Saud Fahad Almutairi", Sex.MALE, "1390-07-01", "BACHELOR", "محاسبة", "1414", HEALTH,
                c -> c.increments(day("1994-10-01"), day("2001-03-04")).promoted(day("2001-03-04"), "")
                        .increments(day("2001-03-04"), day("2010-02-07")).promoted(day("2010-02-07"), "")
                        .increments(day("2010-02-07"), TODAY), "1994-10-01", 6);
        serving(3, "reem", "ريم خالد عبدالله الشهري", "Reem Khalid Abdullah Alshehri", Sex.FEMALE, "1989-04-02", "BACHELOR", "نظم معلومات", "2011", ROADS,
                c -> c.increments(day("2013-02-03"), day("2019-01-06")).promoted(day("2019-01-06"), "")
                        .increments(day("2019-01-06"), TODAY)
                        .spell(EventKind.PENALTY, day("2026-03-08"), Optional.empty(), "حسم خمسة عشر يومًا"), "2013-02-03", 6);
        retired(4, "faisal", "فيصل نايف محمد الدوسري", "Faisal Naif Mohammed Aldosari");
        serving(5, "latifa", "لطيفة راشد ناصر السبيعي", "Latifa Rashed Nasser Alsubaie", Sex.FEMALE, "1386", "SECONDARY", "", "1404", HEALTH,
                c -> c.increments(day("1987-01-03"), day("1996-05-04")).promoted(day("1996-05-04"), "")
                        .increments(day("1996-05-04"), TODAY), "1987-01-03", 4);
        serving(6, "nouf", "نوف عبدالله سعد العنزي", "Nouf Abdullah Saad Alanazi", Sex.FEMALE, "1407-02-10", "BACHELOR", "إدارة عامة", "1430", HEALTH,
                c -> c.increments(day("2012-01-07"), day("2018-03-04")).promoted(day("2018-03-04"), "")
                        .increments(day("2018-03-04"), TODAY), "2012-01-07", 6);
    }

    private void officers() {
        officer(11, "majed", "ماجد عبدالرحمن صالح السويلم", "Majed Abdulrahman Saleh Alsuwailem", Sex.MALE, ROADS, Power.HR_SPECIALIST);
        officer(12, "sarah", "سارة علي مبارك القحطاني", "Sarah Ali Mubarak Alqahtani", Sex.FEMALE, ROADS, Power.HR_DIRECTOR, Power.PROMOTION_COMMITTEE, Power.DIRECT_MANAGER);
        officer(13, "yaser", "ياسر أحمد مبارك الشمري", "Yaser Ahmed Mubarak Alshammari", Sex.MALE, HEALTH, Power.HR_SPECIALIST);
        officer(14, "noura", "نورة إبراهيم حمد الحميد", "Noura Ibrahim Hamad Alhumaid", Sex.FEMALE, HEALTH, Power.HR_DIRECTOR);
        officer(15, "omar", "عمر يوسف طلال العمري", "Omar Yousef Talal Alomari", Sex.MALE, MINISTRY, Power.MINISTRY_OFFICER);
        officer(16, "dalal", "دلال سلطان زياد الأحمدي", "Dalal Sultan Ziyad Alahmadi", Sex.FEMALE, MINISTRY, Power.AUDITOR);
        officer(17, "khalid", "خالد منصور عبدالله الفهيد", "Khalid Mansour Abdullah Alfuhaid", Sex.MALE, HEALTH, Power.COMPETENT_AUTHORITY);
        officer(18, "badr", "بدر ناصر سليمان العتيبي", "Badr Nasser Sulaiman Alotaibi", Sex.MALE, MINISTRY, Power.OPERATOR);
        officer(LATER, "mishal", "مشعل عبدالله فهد الجهني", "Mishal Abdullah Fahad Aljuhani", Sex.MALE, ROADS, Power.COMPETENT_AUTHORITY);
        manager(NEWEST, "waleed", "وليد فهد ناصر الحارثي", "Waleed Fahad Nasser Alharthi");
    }

    private void keptOut() {
        people.add(new Person(21, "nasser", "ناصر حسن علي الزهراني", "Nasser Hassan Ali Alzahrani", Sex.MALE, date("1999-02-10"), true, true, List.of(), "",
                List.of(), List.of()));
        people.add(new Person(22, "maha", "مها وليد سعد الحربي", "Maha Waleed Saad Alharbi", Sex.FEMALE, date("2001-08-19"), true, false, List.of(), "",
                List.of(), List.of()));
        people.add(new Person(23, "sami", "سامي محمود يوسف الخطيب", "Sami Mahmoud Yousef Alkhatib", Sex.MALE, date("1985-05-05"), false, false, List.of(), "",
                List.of(), List.of()));
    }

    private void serving(int number, String user, String arabic, String english, Sex sex, String birth, String level, String major, String graduated,
            String agency, UnaryOperator<CareerWriter> story, String appointed, int grade) {
        CareerWriter career = story.apply(new CareerWriter(ladder, number).appointed(day(appointed), post(number, agency), grade));
        people.add(new Person(number, user, arabic, english, sex, date(birth), true, true, List.of(), "", career.events(),
                List.of(school(number, level, major, graduated))));
    }

    private void retired(int number, String user, String arabic, String english) {
        CareerWriter career = new CareerWriter(ladder, number).appointed(day("1988-04-16"), post(number, ROADS), 5)
                .increments(day("1988-04-16"), day("1999-06-05")).promoted(day("1999-06-05"), "")
                .increments(day("1999-06-05"), day("2012-09-08")).promoted(day("2012-09-08"), "")
                .increments(day("2012-09-08"), day("2024-01-13")).ended(day("2024-01-13"), EndReason.STATUTORY_AGE);
        people.add(new Person(number, user, arabic, english, Sex.MALE, date("1385-07-01"), true, true, List.of(), "", career.events(),
                List.of(school(number, "DIPLOMA", "مساحة", "1407"))));
    }

    private void officer(int number, String user, String arabic, String english, Sex sex, String agency, Power... powers) {
        CareerWriter career = new CareerWriter(ladder, number).appointed(day("2012-01-07"), post(number, agency), 6)
                .increments(day("2012-01-07"), day("2018-03-04")).promoted(day("2018-03-04"), "").increments(day("2018-03-04"), TODAY);
        people.add(new Person(number, user, arabic, english, sex, date("1986-03-21"), true, true, List.of(powers), agency, career.events(),
                List.of(school(number, "BACHELOR", "إدارة عامة", "2009"))));
    }

    /** The manager of the unit in which Hind serves. */
    private void manager(int number, String user, String arabic, String english) {
        CareerWriter career = new CareerWriter(ladder, number).appointed(day("2008-01-05"), post(number, ROADS), 7)
                .increments(day("2008-01-05"), day("2015-03-01")).promoted(day("2015-03-01"), "").increments(day("2015-03-01"), day("2019-09-01"))
                .moved(day("2019-09-01"), "BURAIDAH", ROADS + "-U2", "إدارة التخطيط والمتابعة").increments(day("2019-09-01"), TODAY)
                .spell(EventKind.SCHOLARSHIP, day("2021-08-29"), Optional.of(day("2024-06-30")), "");
        people.add(new Person(number, user, arabic, english, Sex.MALE, date("1983-06-10"), true, true, List.of(Power.DIRECT_MANAGER), ROADS, career.events(),
                List.of(school(number, "BACHELOR", "إدارة عامة", "2006"))));
    }

    private static CareerWriter.Post post(int number, String agency) {
        return new CareerWriter.Post(agency, String.valueOf(50_000 + number), agency + "-U1", "الموارد البشرية", agency + "-" + (100 + number),
                number == 1 ? "أخصائي تخطيط" : "أخصائي شؤون موظفين", agency.equals(ROADS) ? "BURAIDAH" : "RIYADH");
    }

    private static QualificationData school(int line, String level, String major, String graduated) {
        return new QualificationData(line, level, major, "", "SA", Optional.of(date(graduated)), Optional.empty(), "", "", "");
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text);
    }
}
