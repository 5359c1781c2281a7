#!/usr/bin/env bash
# Packs DealFacts, builds a library and a program that use the package as a user would, and compares what the program prints.
set -u
cd "$(dirname "$0")"
root=../..
passed=0
failed=0

check() {
    local name=$1
    shift
    if "$@" > "$root/artifacts/consumer/log.txt" 2>&1; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED: $name"
        tail -n 40 "$root/artifacts/consumer/log.txt"
    fi
}

prints_what_is_expected() {
    dotnet "$(ls -d "$root"/artifacts/consumer/bin/Program/Debug/net10.0)/Program.dll" | diff -u expected.txt -
}

packages_are_the_three() {
    (cd "$root/artifacts/packages" && ls *.nupkg) | diff -u packages.txt -
}

holds_what_it_should() {
    (cd "$root/artifacts/consumer/packages/dealfacts/0.1.0" && find README.md LICENSE analyzers docs build buildTransitive lib -type f | LC_ALL=C sort) | diff -u contents.txt -
}

bad_articles_are_warnings() {
    local bad="$root/artifacts/consumer/bad"
    mkdir -p "$bad/x" "$bad/y"
    : > "$bad/empty.txt"
    printf 'PK\003\004\000\000\000\000' > "$bad/binary.txt"
    printf 'Soci\351t\351 G\351n\351rale' > "$bad/latin.txt"
    printf 'The weather stayed dry.\n' > "$bad/x/same.txt"
    printf 'The weather stayed wet.\n' > "$bad/y/same.txt"
    for _ in $(seq 1 5600); do cat articles/tamsin.txt; done > "$bad/long.txt"
    dotnet build BadInput/BadInput.csproj -nologo -v quiet > "$root/artifacts/consumer/bad.log" || { cat "$root/artifacts/consumer/bad.log"; return 1; }
    grep -o '[a-z]*\.txt[^:]*: warning DF[0-9]*' "$root/artifacts/consumer/bad.log" | LC_ALL=C sort -u | diff -u bad.txt -
}

# What the compiler says of the seeds with these properties, against what stands in the first argument.
seeds_say() {
    local expected=$1
    shift
    dotnet build Seeds/Seeds.csproj -nologo -v quiet --no-incremental "$@" > "$root/artifacts/consumer/seeds.log"
    grep -o '[0-9A-Za-z_]*\.[a-z]*([0-9,]*): [a-z]* DF[0-9]*' "$root/artifacts/consumer/seeds.log" | LC_ALL=C sort -u | diff -u <(printf '%s' "$expected") -
}

# README.md shows the very lines of the build before it.
readme_shows_them() {
    grep -o '\(seeds/[0-9a-z_]*\.txt\|Use\.cs\)([0-9,]*): warning DF.*' "$root/artifacts/consumer/seeds.log" | sed 's/ \[[^[]*csproj\]$//' | LC_ALL=C sort -u > "$root/artifacts/consumer/said.txt"
    [ "$(wc -l < "$root/artifacts/consumer/said.txt")" -eq 3 ] || return 1
    while IFS= read -r line; do grep -qF -- "$line" "$root/README.md" || { echo "$line"; return 1; }; done < "$root/artifacts/consumer/said.txt"
}

# A line of consumers.txt: builds or publishes the project with the properties, runs what came out and compares what it prints.
consumer_works() {
    local row=$1 verb=$2 project=$3 prints=$4 properties=$5
    local name program
    name=$(basename "$project" .csproj)
    # shellcheck disable=SC2086
    dotnet "$verb" "$project" -nologo -v quiet -p:Row="$row" ${properties:+$(printf -- '-p:%s ' $properties)} || return 1
    [ "$prints" != - ] || return 0
    if [ "$verb" = publish ]; then
        program=$(ls -d "$root/artifacts/consumer/bin/$name$row"/Release/*/*/publish/"$name")
        "$program" | diff -u "$prints" -
    else
        program=$(ls -d "$root/artifacts/consumer/bin/$name$row"/Debug/*/"$name.dll")
        dotnet exec --roll-forward Major "$program" | diff -u "$prints" -
    fi
}

# The same project at two places, in two cultures, its code with two line ends, its articles in two orders.
two_builds_are_one_assembly() {
    local twice="$root/artifacts/consumer/twice" place
    for place in one two/deeper; do
        mkdir -p "$twice/$place"
        cp -r Twice/. articles Directory.Build.props "$twice/$place/"
    done
    sed -i 's/$/\r/' "$twice/two/deeper/Use.cs"
    build_at "$twice/one" en_US.UTF-8 && build_at "$twice/two/deeper" tr_TR.UTF-8 -p:Reversed=true || return 1
    cmp "$twice/one/out/Twice.dll" "$twice/two/deeper/out/Twice.dll"
}

build_at() {
    local place=$1 culture=$2
    shift 2
    LC_ALL=$culture dotnet build "$place/Twice.csproj" -nologo -v quiet -p:UseSharedCompilation=false "$@" \
        -p:RestoreConfigFile="$PWD/nuget.config" -p:RestorePackagesPath="$PWD/$root/artifacts/consumer/packages" \
        -p:BaseIntermediateOutputPath=obj/ -p:BaseOutputPath=bin/
}

all_consumers() {
    local row=0 name verb project prints properties
    while IFS='|' read -r name verb project prints properties; do
        [[ $name != '#'* ]] || continue
        row=$((row + 1))
        check "consumer: $name" consumer_works "$row" $verb $project $prints "${properties# }"
    done < consumers.txt
}

rm -rf "$root/artifacts/packages" "$root/artifacts/consumer"
mkdir -p "$root/artifacts/consumer"

check "dotnet pack" dotnet pack "$root/DealFacts.sln" -o "$root/artifacts/packages" -nologo -v quiet
check "the packages" packages_are_the_three
check "a library and a program build without a warning" dotnet build Program/Program.csproj -nologo -v quiet
check "the files of DealFacts.nupkg" holds_what_it_should
check "the program prints its facts" prints_what_is_expected

check "bad articles are warnings, and the facts of the others stay" bad_articles_are_warnings

check "the seeds disagree twice" seeds_say "$(cat seeds.txt)
"
check "README.md shows what is said" readme_shows_them
check "no analyzers, no word" seeds_say "" -p:RunAnalyzers=false
check "NoWarn is heard" seeds_say "$(grep -v DF0011 seeds.txt)
" -p:NoWarn=DF0011
check "WarningsAsErrors is heard" seeds_say "$(sed '/DF0040/s/warning/error/' seeds.txt)
" -p:WarningsAsErrors=DF0040
check ".globalconfig is heard" seeds_say "" -p:Quiet=true
check "a property turns the uses off" seeds_say "$(grep -v DF0040 seeds.txt)
" -p:DealFacts_CheckUses=false

check "two builds give one assembly" two_builds_are_one_assembly

all_consumers

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
