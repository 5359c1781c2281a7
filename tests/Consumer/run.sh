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
    (cd "$root/artifacts/consumer/packages/dealfacts/0.1.0" && find README.md LICENSE analyzers build buildTransitive lib -type f | LC_ALL=C sort) | diff -u contents.txt -
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

rm -rf "$root/artifacts/packages" "$root/artifacts/consumer"
mkdir -p "$root/artifacts/consumer"

check "dotnet pack" dotnet pack "$root/DealFacts.sln" -o "$root/artifacts/packages" -nologo -v quiet
check "the packages" packages_are_the_three
check "a library and a program build without a warning" dotnet build Program/Program.csproj -nologo -v quiet
check "the files of DealFacts.nupkg" holds_what_it_should
check "the program prints its facts" prints_what_is_expected

check "bad articles are warnings, and the facts of the others stay" bad_articles_are_warnings

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
