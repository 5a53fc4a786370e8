-- Days and months of every year that plans turn around.
create table plan.campaigns (
    code text primary key,
    name text not null,
    name_en text not null,
    from_month smallint not null check (from_month between 1 and 12),
    from_day smallint not null check (from_day between 1 and 31),
    to_month smallint not null check (to_month between 1 and 12),
    to_day smallint not null check (to_day between 1 and 31),
    citation text not null,
    confirmed text not null check (confirmed in ('S', '2', 'M'))
);

-- Campaign days a plan names itself.
create table plan.plan_days (
    id uuid primary key,
    plan_id uuid not null references plan.plans on delete cascade,
    name text not null,
    from_month smallint not null check (from_month between 1 and 12),
    from_day smallint not null check (from_day between 1 and 31),
    to_month smallint not null check (to_month between 1 and 12),
    to_day smallint not null check (to_day between 1 and 31)
);
create index plan_days_by_plan on plan.plan_days (plan_id);

-- A calendar feed is opened by whoever holds its secret; only the digest is kept, so a copy of the table opens none.
create table plan.calendar_feeds (
    id uuid primary key,
    secret_sha256 bytea not null unique check (length(secret_sha256) = 32),
    person_id uuid not null,
    agency_id uuid not null references agency.agencies,
    role text not null,
    created_at timestamptz not null,
    revoked_at timestamptz
);
create unique index calendar_feeds_one_alive on plan.calendar_feeds (person_id, agency_id) where revoked_at is null;

insert into plan.campaigns
    (code, name, name_en, from_month, from_day, to_month, to_day, citation, confirmed)
values
    ('WOMEN_DAY', 'Ngày Quốc tế Phụ nữ', 'International Women’s Day', 3, 8, 3, 8, 'Lịch công tác năm', 'M'),
    ('HAPPINESS_DAY', 'Ngày Quốc tế Hạnh phúc', 'International Day of Happiness', 3, 20, 3, 20, 'Lịch công tác năm', 'M'),
    ('TRUSTED_ADDRESSES', 'Công bố danh sách địa chỉ tin cậy', 'Publish the list of trusted addresses', 3, 31, 3, 31,
     'Luật 13/2022/QH15, Điều 36 (ngày là thông lệ tốt)', '2'),
    ('DV_MONTH', 'Tháng hành động quốc gia về phòng, chống bạo lực gia đình', 'National month of action on domestic violence',
     6, 1, 6, 30, 'Luật 13/2022/QH15, Điều 7', 'S'),
    ('CHILDREN_MONTH', 'Tháng hành động vì trẻ em', 'Month of action for children', 6, 1, 6, 30, 'Lịch công tác năm', 'M'),
    ('FAMILY_DAY', 'Ngày Gia đình Việt Nam', 'Vietnamese Family Day', 6, 28, 6, 28, 'Lịch công tác năm', 'M'),
    ('ANTI_TRAFFICKING_DAY', 'Ngày toàn dân phòng, chống mua bán người', 'National day against human trafficking', 7, 30, 7, 30,
     'Lịch công tác năm', 'M'),
    ('GIRL_CHILD_DAY', 'Ngày Quốc tế Trẻ em gái', 'International Day of the Girl Child', 10, 11, 10, 11, 'Lịch công tác năm', 'M'),
    ('VIETNAMESE_WOMEN_DAY', 'Ngày Phụ nữ Việt Nam', 'Vietnamese Women’s Day', 10, 20, 10, 20, 'Lịch công tác năm', 'M'),
    ('ACTION_MONTH', 'Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới',
     'Action Month for gender equality and against gender-based violence', 11, 15, 12, 15, 'Lịch công tác năm', 'M'),
    ('NO_VIOLENCE_DAY', 'Ngày Quốc tế xóa bỏ bạo lực đối với phụ nữ và trẻ em gái',
     'International Day for the Elimination of Violence against Women', 11, 25, 11, 25, 'Lịch công tác năm', 'M'),
    ('HUMAN_RIGHTS_DAY', 'Ngày Nhân quyền', 'Human Rights Day', 12, 10, 12, 10, 'Lịch công tác năm', 'M');
