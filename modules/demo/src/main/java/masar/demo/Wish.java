package masar.demo;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import masar.records.EmployeeRecord;
import masar.records.Field;

/**
 * What somebody of the crowd wants corrected, and how they put it.
 *
 * @param changes the wanted value by form field
 * @param note    what they write
 * @param proof   whether a paper proves it
 */
record Wish(Map<String, String> changes, String note, boolean proof) {
    private static final String[] DISTRICTS = {"العليا", "الملقا", "النسيم", "الربوة", "السلامة", "الفيصلية", "المروج"};
    private static final String[] MAJORS = {"إدارة عامة", "محاسبة", "نظم معلومات إدارية", "هندسة مدنية", "قانون", "إدارة مستشفيات"};
    private static final String[] SCHOOLS = {"جامعة الملك سعود", "جامعة القصيم", "جامعة الملك عبدالعزيز", "معهد الإدارة العامة"};

    /** The same person always wants the same. */
    static Wish of(EmployeeRecord record, Random random) {
        String school = record.qualifications().isEmpty() ? "" : "." + record.qualifications().get(0).id();
        int number = 1000 + random.nextInt(9000);
        int drawn = random.nextInt(school.isEmpty() ? 6 : 10);
        return switch (drawn) {
            case 0 -> new Wish(Map.of(Field.MOBILE.name(), "+96650009" + number), "غيّرت رقم جوالي.", false);
            case 1 -> new Wish(Map.of(Field.DISTRICT.name(), pick(DISTRICTS, random), Field.POSTAL_CODE.name(), String.valueOf(10_000 + number),
                    Field.BUILDING_NUMBER.name(), String.valueOf(number)), "انتقلت إلى عنوان جديد.", false);
            case 2 -> new Wish(Map.of(Field.IBAN.name(), iban(number)), "حسابي البنكي الجديد، وخطاب البنك مرفق.", true);
            case 3 -> new Wish(Map.of(Field.MARITAL_STATUS.name(), other(record, Field.MARITAL_STATUS, "MARRIED", "SINGLE")), "", true);
            case 4 -> new Wish(Map.of(Field.EMPLOYEE_NUMBER.name(), String.valueOf(200_000 + number)), "رقمي الوظيفي في البطاقة غير المسجل.", true);
            case 5 -> new Wish(Map.of(Field.WORK_CITY.name(), other(record, Field.WORK_CITY, "RIYADH", "BURAIDAH"), Field.WORK_UNIT.name(), "المبنى الرئيس"),
                    "أعمل في هذا المقر منذ قرار النقل الداخلي.", true);
            case 6 -> new Wish(Map.of(Field.MAJOR + school, pick(MAJORS, random), Field.INSTITUTION + school, pick(SCHOOLS, random)),
                    "بيانات المؤهل ناقصة في السجل.", true);
            case 7 -> new Wish(Map.of(Field.GPA + school, "4." + (10 + number % 80), Field.GPA_SCALE + school, "5"), "المعدل كما في الوثيقة.", true);
            case 8 -> new Wish(Map.of(Field.QUALIFICATION_LEVEL + school, other(record, Field.QUALIFICATION_LEVEL.name() + school, "BACHELOR", "MASTER"),
                    Field.MAJOR + school, pick(MAJORS, random)), "حصلت على مؤهل أعلى بعد التعيين.", true);
            default -> new Wish(Map.of(Field.INSTITUTION + school, pick(SCHOOLS, random)), "", false);
        };
    }

    /** The fields that differ from the record, in the order shown. */
    List<String> fields(Map<String, String> held) {
        List<String> fields = new ArrayList<>(changes.keySet());
        fields.removeIf(f -> changes.get(f).equals(held.getOrDefault(f, "")));
        fields.sort(java.util.Comparator.comparing(f -> masar.records.DataCorrection.field(f)));
        return fields;
    }

    private static String other(EmployeeRecord record, Field field, String one, String two) {
        return other(record, field.name(), one, two);
    }

    private static String other(EmployeeRecord record, String field, String one, String two) {
        return one.equals(record.texts().getOrDefault(field, "")) ? two : one;
    }

    private static String pick(String[] from, Random random) {
        return from[random.nextInt(from.length)];
    }

    /** An account number with valid check digits at a bank code that no bank has. */
    private static String iban(int number) {
        String account = "99" + "%018d".formatted(number);
        int rest = new BigInteger(account + "281000").mod(BigInteger.valueOf(97)).intValue();
        return "SA%02d".formatted(98 - rest) + account;
    }
}
